package org.homestretch.library.ui;

import static java.util.stream.Collectors.joining;
import static org.homestretch.design.RowText.DOT;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.homestretch.library.EducationItem;
import org.homestretch.library.ExerciseContent;

/** The lessons that a client gets with the exercise, and when. */
class LessonSection extends Section {

    LessonSection(ExerciseContent content, List<EducationItem> lessons) {
        if (lessons.isEmpty()) setVisible(false);
        add(new H3(getTranslation("library.ui.lessons")));
        lessons.forEach(it -> add(lesson(it, content)));
    }

    private NativeDetails lesson(EducationItem lesson, ExerciseContent content) {
        var tips = new OrderedList();
        lesson.tips().forEach(it -> tips.add(new ListItem(it)));
        var when = new Span(content.education().stream()
                .filter(it -> it.item().equals(lesson.key()))
                .map(it -> getTranslation("library.trigger." + it.trigger()))
                .collect(joining(DOT)));
        when.addClassName("hs-row-line");
        return new NativeDetails(
                new Div(new Span(lesson.title()), when), new Div(new Paragraph(lesson.introduction()), tips));
    }
}
