using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DocGen.Runtime.Json;

public abstract partial class EntityJson<T>
{
    internal sealed override JsonShape? ShapeOf(Type type) =>
        type == typeof(T) ? this
        : type == typeof(List<T>) ? JsonShapes.List(this)
        : type == typeof(Dictionary<string, T>) ? JsonShapes.Dictionary(this)
        : IsSequence(type) ? new SequenceShape<T>(this)
        : null;

    internal sealed override JsonTypeInfo? Metadata(Type type, JsonSerializerOptions options, JsonRules rules)
    {
        if (type == typeof(T))
        {
            return JsonMetadataServices.CreateValueInfo<T>(options, new ShapeConverter<T>(this, rules));
        }

        if (type == typeof(Dictionary<string, T>))
        {
            return JsonMetadataServices.CreateValueInfo<Dictionary<string, T>>(options, new ShapeConverter<Dictionary<string, T>>(JsonShapes.Dictionary(this), rules));
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
