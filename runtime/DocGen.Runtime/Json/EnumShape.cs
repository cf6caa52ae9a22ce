namespace DocGen.Runtime.Json;

/// <summary>The shape of an open enum.</summary>
internal sealed class EnumShape<TEnum> : JsonShape<TEnum>
    where TEnum : struct, IOpenEnum<TEnum>
{
    internal static readonly EnumShape<TEnum> Default = new();

    public override TEnum Read(ref EntityReader json) => json.Enum<TEnum>().GetValueOrDefault();

    public override void Write(EntityWriter json, TEnum value) => json.Enum<TEnum>(value);

    internal override TEnum ReadNull(ref EntityReader json) => default;
}
