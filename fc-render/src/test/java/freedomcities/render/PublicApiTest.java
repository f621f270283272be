package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;

/**
 * What callers see: types of the JDK and of our exported packages, and no others, so that no
 * library of ours becomes one of theirs.
 */
class PublicApiTest {
  private static final List<String> MODULES = List.of("fc-model", "fc-templates", "fc-render");
  private static final Pattern EXPORTS = Pattern.compile("exports ([a-z.]+);");

  static Set<String> exported() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (String module : MODULES) {
      EXPORTS
          .matcher(Files.readString(sources(module).resolve("module-info.java")))
          .results()
          .forEach(match -> packages.add(match.group(1)));
    }
    return packages;
  }

  private static Path sources(String module) {
    return Path.of("..", module, "src", "main", "java");
  }

  @Test
  void mentionsNoOtherLibraryAndNothingThatIsNotExported() throws IOException {
    Set<String> exported = exported();
    List<Class<?>> seen =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("freedomcities")
                .stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .map(JavaClass::reflect)
                .filter(PublicApiTest::seen)
                .collect(Collectors.toList());
    assertThat(seen).hasSizeGreaterThan(100).contains(FreedomCities.class);
    assertThat(seen.stream().flatMap(type -> strangers(type, exported).stream())).isEmpty();
  }

  /** A class as it must not be. */
  public static final class Leak {
    public List<? extends P[]> paragraphs() {
      return List.of();
    }
  }

  @Test
  void findsWhatLeaks() throws IOException {
    assertThat(strangers(Leak.class, exported()))
        .containsExactly(Leak.class.getName() + ".paragraphs mentions org.docx4j.wml.P");
  }

  @Test
  void everyExportedPackageSaysWhatItHoldsAndSinceWhen() throws IOException {
    for (String module : MODULES) {
      for (String name : exported()) {
        Path info = sources(module).resolve(name.replace('.', '/')).resolve("package-info.java");
        if (Files.exists(info)) {
          assertThat(Files.readString(info))
              .as(name)
              .startsWith("/**")
              .contains("@since 0.1", "@NullMarked");
        }
      }
    }
    try (Stream<Path> all = MODULES.stream().flatMap(PublicApiTest::packages)) {
      assertThat(all).allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }
  }

  private static Stream<Path> packages(String module) {
    try {
      return Files.walk(sources(module))
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
          .map(Path::getParent)
          .distinct()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static boolean seen(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (around == null || seen(around));
  }

  private static boolean seen(Member member) {
    return (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
  }

  private static List<String> strangers(Class<?> type, Set<String> exported) {
    List<String> strangers = new ArrayList<>();
    Type above = type.getGenericSuperclass();
    if (above != null) {
      tell(type.getName(), above, exported, strangers);
    }
    for (Type one : type.getGenericInterfaces()) {
      tell(type.getName(), one, exported, strangers);
    }
    for (Field field : type.getDeclaredFields()) {
      if (seen(field)) {
        tell(type.getName() + "." + field.getName(), field.getGenericType(), exported, strangers);
      }
    }
    Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
        .filter(one -> seen(one) && !one.isSynthetic())
        .forEach(
            one -> {
              for (Type mentioned : mentioned(one)) {
                tell(type.getName() + "." + one.getName(), mentioned, exported, strangers);
              }
            });
    return strangers;
  }

  private static List<Type> mentioned(Executable one) {
    List<Type> types = new ArrayList<>(List.of(one.getGenericParameterTypes()));
    types.addAll(List.of(one.getGenericExceptionTypes()));
    if (one instanceof Method method) {
      types.add(method.getGenericReturnType());
    }
    return types;
  }

  private static void tell(String where, Type type, Set<String> exported, List<String> strangers) {
    switch (type) {
      case Class<?> plain when plain.isArray() ->
          tell(where, plain.getComponentType(), exported, strangers);
      case Class<?> plain -> {
        boolean ours = exported.contains(plain.getPackageName()) && seen(plain);
        if (!plain.isPrimitive() && !plain.getName().startsWith("java.") && !ours) {
          strangers.add(where + " mentions " + plain.getName());
        }
      }
      case ParameterizedType generic -> {
        tell(where, generic.getRawType(), exported, strangers);
        for (Type argument : generic.getActualTypeArguments()) {
          tell(where, argument, exported, strangers);
        }
      }
      case GenericArrayType array ->
          tell(where, array.getGenericComponentType(), exported, strangers);
      case WildcardType wild -> {
        for (Type bound : wild.getUpperBounds()) {
          tell(where, bound, exported, strangers);
        }
      }
      default -> {}
    }
  }
}
