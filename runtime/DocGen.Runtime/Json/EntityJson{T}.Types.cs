using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DocGen.Runtime;

public abstract partial class EntityJson<T>
{
    internal sealed override JsonShape? ShapeOf(Type type) => ShapeTypes<T>.ShapeOf(this, type);

    internal sealed override JsonTypeInfo? Metadata(Type type, JsonSerializerOptions options, JsonRules rules) =>
        ShapeTypes<T>.Metadata(this, type, options, rules);
}
