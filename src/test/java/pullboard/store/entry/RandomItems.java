package pullboard.store.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Item;

/// Items of any kind with anything in them that their records can hold.
public final class RandomItems {
    private final Random random;
    private final Supplier<String> texts;
    private final Supplier<Long> numbers;
    private final Supplier<Instant> times;

    public RandomItems(Random random, Supplier<String> texts, Supplier<Long> numbers, Supplier<Instant> times) {
        this.random = random;
        this.texts = texts;
        this.numbers = numbers;
        this.times = times;
    }

    public Item item(Class<? extends Item> kind) {
        return kind.cast(made(kind));
    }

    private Object made(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components).map(this::component).toArray();
        try {
            return kind.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && random.nextBoolean() ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            Type each = list.getActualTypeArguments()[0];
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(_ -> value(each))
                    .toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return made(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        return single(plain);
    }

    private Object single(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> texts.get();
            case "int", "Integer" -> random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(9);
            case "long" -> numbers.get();
            case "boolean" -> random.nextBoolean();
            case "BigDecimal" -> new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(40) - 10);
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(-800_000, 4_000_000));
            case "Instant" -> times.get();
            case "Duration" -> Duration.ofSeconds(numbers.get(), random.nextInt(3) * random.nextLong(400_000_000));
            default -> throw new AssertionError(type);
        };
    }
}
