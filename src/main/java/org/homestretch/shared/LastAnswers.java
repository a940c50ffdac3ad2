package org.homestretch.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the last answer of each key again for as long as the question is equal. An answer must follow from its question alone,
 * and must bear to be used by many threads.
 */
public final class LastAnswers<K, Q, A> {

    private record Answered<Q, A>(Q question, A answer) {}

    private final Cache<K, Answered<Q, A>> last;

    /** @param most as many keys are remembered at least, those used lately */
    public LastAnswers(int most) {
        this.last = Caffeine.newBuilder().maximumSize(most).build();
    }

    public A of(K key, Q question, Function<Q, A> work) {
        var known = known(key, question);
        return known == null ? keep(key, question, work.apply(question)) : known;
    }

    /** None when the key was asked something else, or nothing. */
    public @Nullable A known(K key, Q question) {
        var answered = last.getIfPresent(key);
        return answered == null || !answered.question().equals(question) ? null : answered.answer();
    }

    public A keep(K key, Q question, A answer) {
        last.put(key, new Answered<>(question, answer));
        return answer;
    }
}
