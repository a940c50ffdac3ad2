package org.homestretch.figure;

/**
 * Two bones that reach a place: the bend between them follows from the three lengths, and where the middle joint points
 * stays as the pose has it. Turned as a leg is, whose knee bends backwards.
 */
record Reach(Turn upper, Turn lower) {

    static Reach of(Vec root, Vec place, double first, double second, Vec posed, Vec front, Vec hinge) {
        var whole = place.minus(root);
        var far = Math.clamp(whole.length(), Math.abs(first - second) + 1, first + second - .01);
        var along = whole.unit();
        var aside = posed.across(along).plus(front.across(along).times(4)).unit();
        var cos = (first * first + far * far - second * second) / (2 * first * far);
        var middle = along.times(first * cos).plus(aside.times(first * Math.sqrt(Math.max(0, 1 - cos * cos))));
        var down = middle.unit();
        var on = along.times(far).minus(middle).unit();
        var bent = down.cross(on);
        var axis = bent.length() > .02 ? bent.unit() : hinge.across(down).unit();
        return new Reach(turn(down, axis), turn(on, axis));
    }

    private static Turn turn(Vec down, Vec axis) {
        var up = down.times(-1);
        var y = axis.across(up).unit();
        return new Turn(y.cross(up), y, up);
    }
}
