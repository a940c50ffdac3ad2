import { adviceFace, finishedFace, noteFace, stopWordsFace, summaryFace } from './end.ts';
import type { Face, Scene } from './face.ts';
import { clickFace, pauseFace } from './over.ts';
import { effortFace, painFace, preparationFace, reasonFace, sideFace, variantFace } from './questions.ts';
import { getReadyFace, repFace, restFace, secondsFace, setUpFace } from './work.ts';

/** What is to be seen where a session stands. */
export function faceOf(scene: Scene): Face {
  const { step, over } = scene.session;
  if (over === 'pause') return pauseFace(scene);
  if (over === 'click') return clickFace(scene);
  switch (step.is) {
    case 'pain-before':
      return painFace(scene, 'before');
    case 'preparation':
      return preparationFace(scene, step.index);
    case 'side':
      return sideFace(scene);
    case 'set-up':
      return setUpFace(scene);
    case 'get-ready':
      return getReadyFace(scene);
    case 'rep':
      return repFace(scene, step.phase);
    case 'seconds':
      return secondsFace(scene);
    case 'rest':
      return restFace(scene);
    case 'variant':
      return variantFace(scene);
    case 'reason':
      return reasonFace(scene);
    case 'words':
      return stopWordsFace(scene);
    case 'advice':
      return adviceFace(scene, step.after);
    case 'effort':
      return effortFace(scene);
    case 'pain-after':
      return painFace(scene, 'after');
    case 'note':
      return noteFace(scene);
    case 'summary':
      return summaryFace(scene);
    case 'finished':
      return finishedFace(scene);
  }
}
