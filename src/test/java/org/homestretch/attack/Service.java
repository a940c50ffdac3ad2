package org.homestretch.attack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.identity.Role;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One public method of a service, as anybody in the program may call it. */
record Service(Object bean, Method method) {

    /** Ids and times, which no two calls have in common. */
    private static final Pattern OWN = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"
            + "|own-\\p{XDigit}{32}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    static List<Service> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(org.springframework.stereotype.Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getName().startsWith("org.homestretch."))
                .flatMap(Service::methods)
                .sorted(Comparator.comparing(Service::name))
                .toList();
    }

    private static Stream<Service> methods(Object bean) {
        return Stream.of(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()))
                .filter(it -> !Modifier.isStatic(it.getModifiers()) && !it.isSynthetic())
                .map(it -> new Service(bean, it));
    }

    String name() {
        var parameters = Stream.of(method.getParameterTypes())
                .map(Class::getSimpleName)
                .reduce((one, other) -> one + ", " + other);
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + parameters.orElse("") + ")";
    }

    /** Whom the rule at the method, or else at its class, lets in. */
    Set<Role> roles() {
        var rule = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class))
                .orElseGet(() ->
                        AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), PreAuthorize.class))
                .value();
        if (rule.equals("isAuthenticated()")) return EnumSet.allOf(Role.class);
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) if (rule.contains("'" + role + "'")) roles.add(role);
        return roles;
    }

    /** What comes of a call, ids left out: a refusal with its words, or what was answered. */
    String call(Object[] arguments) {
        method.setAccessible(true);
        try {
            return told(method.invoke(bean, arguments));
        } catch (InvocationTargetException refused) {
            var why = refused.getTargetException();
            return OWN.matcher(why.getClass().getSimpleName() + ": " + why.getMessage())
                    .replaceAll("…");
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it refuses to be called within one. */
    boolean isWithoutTransaction() {
        return Stream.of(method, method.getDeclaringClass())
                .map(it -> AnnotatedElementUtils.findMergedAnnotation(it, Transactional.class))
                .anyMatch(it -> it != null && it.propagation() == Propagation.NEVER);
    }

    boolean answersNothing() {
        return method.getReturnType() == void.class;
    }

    private static String told(Object answer) {
        if (answer instanceof byte[] bytes) return bytes.length + " bytes";
        if (answer instanceof Collection<?> many && many.isEmpty()) return "nothing";
        if (answer == null || answer.equals(Optional.empty())) return "nothing";
        return OWN.matcher(answer.toString()).replaceAll("…");
    }
}
