package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import freedomcities.law.Law;
import freedomcities.meetings.FilledWorksheet;
import freedomcities.places.Kind;
import freedomcities.policy.Answer;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Strike;
import freedomcities.rules.RuleSet;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.TownReader;
import freedomcities.tree.Metadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever is public takes no null that its signature doesn't allow, and tells it by the name of
 * the parameter: constructors, static methods, and methods of whatever an example can be had of.
 */
class NullArgumentsTest {
  private static final Draft DRAFT = Examples.sampleton(DocumentKind.MATRIX).draft();
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final Map<Class<?>, Object> GIVEN = given();

  private static Map<Class<?>, Object> given() {
    Map<Class<?>, Object> given = new HashMap<>();
    for (Object one :
        List.of(
            DRAFT,
            DRAFT.town(),
            DRAFT.document(),
            DRAFT.document().metadata(),
            DRAFT.report(),
            DRAFT.completeness(),
            DRAFT.town().jurisdiction(),
            CITIES,
            FreedomCities.builder(),
            CITIES.rules(),
            CITIES.rules().rules().getFirst(),
            CITIES.rules().shelf(),
            CITIES.law(),
            CITIES.wording("en"),
            new TownReader(RuleSet.standard(), Law.standard()),
            CITIES.town("Sampleton", Kind.CITY, "AZ").agency("Police", LocalDate.EPOCH),
            CITIES.law().jurisdiction("Sampleton", Kind.CITY, "AZ"),
            Metadata.of("x", "x", LocalDate.EPOCH).type("x").place("x"),
            Passage.of("x", Instrument.MANUAL, "x"),
            Answer.of("x", Answer.Position.SUPPORTS),
            Strike.of("x"),
            DocumentKind.MATRIX,
            "docx",
            Path.of("x"),
            URI.create("x:x"),
            LocalDate.EPOCH,
            Duration.ZERO,
            new byte[0],
            new FilledWorksheet(
                "x", "x", "x", Optional.empty(), "x", Map.of(), List.of(), List.of(), List.of()))) {
      given.put(one.getClass(), one);
    }
    given.put(Path.class, Path.of("x"));
    given.put(Optional.class, Optional.empty());
    given.put(List.class, List.of());
    given.put(Set.class, Set.of());
    given.put(Map.class, Map.of());
    given.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
    given.put(OutputStream.class, new ByteArrayOutputStream());
    given.put(int.class, 1);
    given.put(long.class, 1L);
    given.put(double.class, 1.0);
    given.put(float.class, 1f);
    given.put(boolean.class, false);
    given.put(char.class, 'x');
    given.put(Object.class, "x");
    return given;
  }

  /** An example of a type; empty if none can be had. */
  private static Optional<Object> example(Class<?> type) {
    if (GIVEN.containsKey(type)) {
      return Optional.of(GIVEN.get(type));
    }
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[0]);
    }
    if (type.isArray()) {
      return Optional.of(Array.newInstance(type.getComponentType(), 0));
    }
    if (type.isRecord()) {
      for (Constructor<?> constructor : type.getConstructors()) {
        Object[] arguments = arguments(constructor, -1);
        if (arguments != null) {
          try {
            return Optional.of(constructor.newInstance(arguments));
          } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return Optional.empty();
          }
        }
      }
    }
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses())
          .flatMap(one -> example(one).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  private static Object @Nullable [] arguments(Executable member, int without) {
    Class<?>[] types = member.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      if (i != without) {
        Optional<Object> one = example(types[i]);
        if (one.isEmpty()) {
          return null;
        }
        arguments[i] = one.get();
      }
    }
    return arguments;
  }

  private static List<Class<?>> types() throws IOException {
    Set<String> exported = PublicApiTest.exported();
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("freedomcities")
            .stream()
            .filter(type -> exported.contains(type.getPackageName()))
            // What the gap check gives back is made by nobody else.
            .filter(type -> !type.getPackageName().equals("freedomcities.gaps"))
            .map(JavaClass::reflect)
            .filter(PublicApiTest::seen)
            .collect(java.util.stream.Collectors.toList());
  }

  private static Stream<Executable> members(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getConstructors()).map(Executable.class::cast),
            Arrays.stream(type.getDeclaredMethods()))
        .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
        .filter(member -> !Modifier.isAbstract(member.getModifiers()))
        .filter(
            member ->
                !member.getName().equals("equals")
                    && !(type.isEnum() && member.getName().equals("valueOf"))
                    && !Throwable.class.isAssignableFrom(type));
  }

  /** What a null in the place of a parameter does; empty if it is told as it should. */
  private static Optional<String> wrong(Executable member, int parameter) {
    Object[] arguments = arguments(member, parameter);
    Optional<Object> target =
        Modifier.isStatic(member.getModifiers()) || member instanceof Constructor
            ? Optional.of("")
            : example(member.getDeclaringClass());
    if (arguments == null || target.isEmpty()) {
      return Optional.empty();
    }
    tried++;
    Parameter named = member.getParameters()[parameter];
    String at =
        member.getDeclaringClass().getName().replace("freedomcities.", "")
            + "."
            + member.getName()
            + "("
            + named.getName()
            + "): ";
    try {
      if (member instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        ((Method) member).invoke(target.get(), arguments);
      }
      return Optional.of(at + "takes it");
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof NullPointerException told
              && named.getName().equals(told.getMessage())
          ? Optional.empty()
          : Optional.of(at + e.getCause());
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return Optional.of(at + "can't be called: " + e);
    }
  }

  private static int tried;

  @Test
  void aNullIsToldByTheNameOfItsParameter() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Class<?> type : types()) {
      for (Executable member : members(type).toList()) {
        for (int i = 0; i < member.getParameterCount(); i++) {
          if (!member.getParameterTypes()[i].isPrimitive()
              && !member.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class)) {
            wrong(member, i).ifPresent(wrong::add);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tried).as("arguments tried").isGreaterThan(500);
  }

  /** A method as it must not be. */
  public static final class Careless {
    public static int length(String words) {
      return words.length();
    }
  }

  @Test
  void aNullThatIsToldOtherwiseIsFound() throws ReflectiveOperationException {
    assertThat(wrong(Careless.class.getMethod("length", String.class), 0)).isPresent();
  }
}
