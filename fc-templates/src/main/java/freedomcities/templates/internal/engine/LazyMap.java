package freedomcities.templates.internal.engine;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a template may see by name, some of it worked out only when the template asks: each document
 * asks for a part of what there is. Used by one thread.
 */
public final class LazyMap extends AbstractMap<String, Object> {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** What there is, for something to be added to it; what is worked out late stays so. */
  public static LazyMap of(Map<String, Object> there) {
    if (there instanceof LazyMap late) {
      return late;
    }
    LazyMap out = new LazyMap();
    out.values.putAll(there);
    return out;
  }

  @Override
  public @Nullable Object put(String name, Object value) {
    return values.put(name, value);
  }

  /** A value to be worked out when it is first asked for. */
  public void later(String name, Supplier<?> value) {
    values.put(name, value);
  }

  @Override
  public boolean containsKey(Object name) {
    return values.containsKey(name);
  }

  @Override
  public @Nullable Object get(Object name) {
    return values.get(name) instanceof Supplier<?> ? worked((String) name) : values.get(name);
  }

  private @Nullable Object worked(String name) {
    return values.computeIfPresent(
        name, (same, value) -> value instanceof Supplier<?> late ? late.get() : value);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    values.keySet().forEach(this::worked);
    return Collections.unmodifiableMap(values).entrySet();
  }
}
