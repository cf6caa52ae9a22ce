namespace DocGen.Runtime;

/// <summary>The shape of an object whose member names are keys.</summary>
internal sealed class DictionaryShape<T>(JsonShape<T> element) : JsonShape<Dictionary<string, T>>
    where T : notnull
{
    internal override IEntityTable? Table => element.Table;

    public override Dictionary<string, T> Read(ref JsonPass json) => json.Dictionary(element)!;

    public override void Write(EntityWriter json, Dictionary<string, T> value) => json.Dictionary(value, element);
}
