namespace DocGen.Runtime;

/// <summary>The shape of a list.</summary>
internal sealed class ListShape<T>(JsonShape<T> element) : JsonShape<List<T>>
    where T : notnull
{
    /// <summary>The shape of an element.</summary>
    internal JsonShape<T> Element => element;

    internal override IEntityTable? Table => element.Table;

    public override List<T> Read(ref JsonPass json) => json.List(element)!;

    public override void Write(EntityWriter json, List<T> value) => json.List(value, element);

    /// <summary>Sends a list that may be long as it is written, so that it never lies in memory as a whole.</summary>
    public override Task WriteValueAsync(Stream destination, object value, JsonRules rules, SelectNode? select, CancellationToken cancellationToken) =>
        SequenceShape<T>.WriteAsync(element, destination, (List<T>)value, rules, select, cancellationToken);
}
