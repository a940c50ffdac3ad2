package org.homestretch.library.media;

/** Pixels across and down. */
record Size(int width, int height) {

    Size turned() {
        return new Size(height, width);
    }
}
