/** From here on, pain of 0 to 10 calls for advice: what the exercise teaches about it, and how to get help. */
export const HIGH_PAIN = 5;

/** From here on, effort of 0 to 10 is more than an exercise means to ask for. */
export const HIGH_EFFORT = 7;
