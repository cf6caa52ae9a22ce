using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DocGen.Runtime;

/// <summary>
/// The types that are made of one of the API: each closed one is compared as it is, so nothing is put together by reflection.
/// Apart from the shapes, whose members must not mention shapes of lists.
/// </summary>
internal static class ShapeTypes<T>
    where T : notnull
{
    internal static JsonShape? ShapeOf(JsonShape<T> shape, Type type) =>
        type == typeof(T) ? shape
        : type == typeof(List<T>) ? JsonShapes.List(shape)
        : type == typeof(Dictionary<string, T>) ? JsonShapes.Dictionary(shape)
        : IsSequence(type) ? new SequenceShape<T>(shape)
        : null;

    internal static JsonTypeInfo? Metadata(JsonShape<T> shape, Type type, JsonSerializerOptions options, JsonRules rules)
    {
        if (type == typeof(T))
        {
            return JsonMetadataServices.CreateValueInfo<T>(options, new ShapeConverter<T>(shape, rules));
        }

        if (type == typeof(Dictionary<string, T>))
        {
            return JsonMetadataServices.CreateValueInfo<Dictionary<string, T>>(options, new ShapeConverter<Dictionary<string, T>>(JsonShapes.Dictionary(shape), rules));
        }

        // The serializer walks these itself, element by element: a converter would have the whole list in memory first.
        return type == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = () => [] })
            : type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo<T>(options, new())
            : type == typeof(IEnumerable<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new())
            : type == typeof(IReadOnlyList<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())
            : type == typeof(IReadOnlyCollection<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new())
            : type == typeof(IList<T>) ? JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new())
            : type == typeof(IAsyncEnumerable<T>) ? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())
            : null;
    }

    private static bool IsSequence(Type type) =>
        type == typeof(T[]) || type == typeof(IEnumerable<T>) || type == typeof(IReadOnlyList<T>)
        || type == typeof(IReadOnlyCollection<T>) || type == typeof(IList<T>) || type == typeof(ICollection<T>);
}
