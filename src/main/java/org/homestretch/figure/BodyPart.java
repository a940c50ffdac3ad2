package org.homestretch.figure;

import static org.homestretch.figure.Joint.*;

import java.util.List;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** What is posed together. */
public enum BodyPart {
    RIGHT_LEG(Side.RIGHT, HIP, KNEE, ANKLE, TOES, FOOT),
    LEFT_LEG(Side.LEFT, HIP, KNEE, ANKLE, TOES, FOOT),
    RIGHT_ARM(Side.RIGHT, SHOULDER, ELBOW, FOREARM, WRIST, FINGERS, SCAPULA, HAND),
    LEFT_ARM(Side.LEFT, SHOULDER, ELBOW, FOREARM, WRIST, FINGERS, SCAPULA, HAND),
    TRUNK(null, Joint.TRUNK, LUMBAR, THORACIC, CHEST, BELLY),
    NECK(null, Joint.NECK),
    WHOLE_BODY(null, PELVIS);

    final @Nullable Side side;
    final List<Joint> joints;

    BodyPart(@Nullable Side side, Joint... joints) {
        this.side = side;
        this.joints = List.of(joints);
    }
}
