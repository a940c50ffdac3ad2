import type { components, paths } from './types.ts';

type Schemas = components['schemas'];

export type Routine = Schemas['PortalRoutine'];
export type Day = Routine['week'][number];
export type DayState = Day['state'];
export type Occurrence = Routine['occurrences'][number];
export type LoggedSession = Occurrence['logs'][number];
export type Exercise = Routine['exercises'][number];
export type Amount = Exercise['amount'];
export type Side = Exercise['sides'][number];
export type Position = Exercise['position'];
export type Education = Exercise['education'][number];

export type NewSessionLog = Schemas['NewSessionLog'];
export type ExerciseDone = NewSessionLog['exercises'][number];
export type SetDone = ExerciseDone['sets'][number];
export type Barrier = NonNullable<NewSessionLog['couldNot']>['barrier'];
export type Stored = Schemas['Stored'];
export type Routines = Schemas['PortalRoutines'];
export type SentOutbox = Schemas['Outbox'];
export type SentLog = SentOutbox['logs'][number];
export type Answered = Schemas['Answer'];

export type AskedHelp = Schemas['AskedHelp'];

export type Pauses = Schemas['PortalPauses'];
export type PausedTime = Schemas['PausedTime'];
export type PauseKind = Schemas['PauseKind'];
export type PauseState = Schemas['PauseState'];
export type NewPause = Schemas['NewPause'];

export type Messages = Schemas['PortalMessages'];
export type SentMessage = Schemas['SentMessage'];
export type NewMessage = Schemas['NewMessage'];
export type UnreadCount = Schemas['UnreadCount'];
export type DueMeasures = Schemas['PortalMeasures'];
export type DueMeasure = Schemas['DueMeasure'];
export type MeasureQuestion = Schemas['Question'];
export type NewMeasureAnswer = Schemas['NewMeasureAnswer'];
export type KeptMeasure = Schemas['KeptMeasure'];

export type Plan = Schemas['PortalPlan'];
export type PlannedExercise = Plan['exercises'][number];
export type Changes = Schemas['PortalChanges'];
export type Progress = Schemas['PortalProgress'];
export type Report = Schemas['PortalReport'];

export type Access = Schemas['PortalAccess'];
export type Look = Access['looks'][number];
export type ProgressPeriod = NonNullable<
  NonNullable<paths['/api/portal/progress']['get']['parameters']['query']>['period']
>;
export type Account = Schemas['PortalAccount'];

export type Problem = Schemas['Problem'];
export type FieldError = NonNullable<Problem['errors']>[number];
