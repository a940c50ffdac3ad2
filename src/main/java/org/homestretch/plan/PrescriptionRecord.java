package org.homestretch.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.homestretch.dosage.Dosage;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

/** One prescription of a published version as it is kept, with the therapist's private note. */
@Entity
@Table(name = "prescription")
class PrescriptionRecord {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PrescriptionId id;

    @TenantId
    private UUID practiceId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_version_id")
    private VersionRecord version;

    private int position;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "line_id"))
    private LineId line;

    private UUID exerciseRevisionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Dosage dosage;

    @JdbcTypeCode(SqlTypes.JSON)
    private Schedule schedule;

    private @Nullable String note;
    private @Nullable String privateNote;

    @SuppressWarnings("NullAway.Init")
    protected PrescriptionRecord() {}

    @SuppressWarnings("NullAway.Init")
    PrescriptionRecord(VersionRecord version, int position, NewPrescription wanted) {
        this.id = new PrescriptionId(NewId.next());
        this.version = version;
        this.position = position;
        this.line = wanted.line();
        this.exerciseRevisionId = wanted.exerciseRevision();
        this.dosage = wanted.dosage();
        this.schedule = wanted.schedule();
        this.note = wanted.note();
        this.privateNote = wanted.privateNote();
    }

    Prescription prescription() {
        return new Prescription(id, line, exerciseRevisionId, dosage, schedule, note);
    }

    NewPrescription line() {
        return new NewPrescription(line, exerciseRevisionId, dosage, schedule, note, privateNote);
    }
}
