using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DocGen.Runtime;

/// <summary>The shape of an open enum. Among the tables of a resolver it makes the enum known to System.Text.Json.</summary>
internal sealed class EnumShape<TEnum> : JsonShape<TEnum>
    where TEnum : struct, IOpenEnum<TEnum>
{
    internal static readonly EnumShape<TEnum> Default = new();

    public override TEnum Read(ref JsonPass json) => json.Enum<TEnum>().GetValueOrDefault();

    public override void Write(EntityWriter json, TEnum value) => json.Enum<TEnum>(value);

    internal override TEnum ReadNull(ref JsonPass json) => default;

    internal override JsonShape? ShapeOf(Type type) => type == typeof(TEnum?) ? this : ShapeTypes<TEnum>.ShapeOf(this, type);

    internal override JsonTypeInfo? Metadata(Type type, JsonSerializerOptions options, JsonRules rules) => type == typeof(TEnum?)
        ? JsonMetadataServices.CreateValueInfo<TEnum?>(options, JsonMetadataServices.GetNullableConverter<TEnum>(options))
        : ShapeTypes<TEnum>.Metadata(this, type, options, rules);
}
