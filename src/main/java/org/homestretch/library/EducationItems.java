package org.homestretch.library;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The lessons of the data files, which are small and change only with the release. */
@Component
class EducationItems {

    private final Map<String, EducationItem> items;

    EducationItems(LibraryContent content) {
        items = content.education().stream().collect(Collectors.toMap(EducationItem::key, Function.identity()));
    }

    Set<String> keys() {
        return items.keySet();
    }

    EducationItem get(String key) {
        var item = items.get(key);
        if (item == null) throw new IllegalArgumentException("No education item " + key);
        return item;
    }
}
