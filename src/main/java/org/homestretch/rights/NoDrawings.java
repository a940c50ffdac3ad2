package org.homestretch.rights;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** For a page of words alone. */
final class NoDrawings implements FSObjectDrawerFactory {

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return false;
    }
}
