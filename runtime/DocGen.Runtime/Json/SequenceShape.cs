namespace DocGen.Runtime;

/// <summary>The shape of anything that can be walked, such as an array or a read-only list; read as a list.</summary>
internal sealed class SequenceShape<T>(JsonShape<T> element) : JsonShape<IEnumerable<T>>
    where T : notnull
{
    internal override IEntityTable? Table => element.Table;

    public override IEnumerable<T> Read(ref JsonPass json) => json.List(element)!;

    public override void Write(EntityWriter json, IEnumerable<T> value) => json.Sequence(value, element);

    public override Task WriteValueAsync(Stream destination, object value, JsonRules rules, SelectNode? select, CancellationToken cancellationToken) =>
        WriteAsync(element, destination, (IEnumerable<T>)value, rules, select, cancellationToken);

    internal static async Task WriteAsync(
        JsonShape<T> element, Stream destination, IEnumerable<T> values, JsonRules rules, SelectNode? select, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var json = EntityWriter.Rent(rules, select);
        try
        {
            json.BeginArray();
            foreach (var value in values)
            {
                json.Item(value, element);
                if (json.Length > EntityWriter.PieceLength)
                {
                    await json.SendPieceAsync(destination, cancellationToken).ConfigureAwait(false);
                }
            }

            json.EndArray();
            await json.SendAsync(destination, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            json.Return();
        }
    }
}
