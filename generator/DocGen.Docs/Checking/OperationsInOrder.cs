using DocGen.Docs.Collections;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;

namespace DocGen.Docs.Checking;

/// <summary>What merging made of pages, for somebody who asks for one page after the other: both are sorted by uid, so nothing has to be looked up.</summary>
/// <param name="model">What the pages were merged into.</param>
internal sealed class OperationsInOrder(ApiModel model)
{
    private readonly Dictionary<string, Row> _rows = model.Groups.ToDictionary(group => group.DocName, group => new Row(group.Operations), StringComparer.Ordinal);
    private string _group = "";
    private Row? _row;

    /// <summary>The operation of the next page; null where merging failed.</summary>
    public OperationModel? Next(SourcePage source)
    {
        if (source.Group != _group) _row = _rows.TryGetValue(_group = source.Group, out var row) ? row : null;
        return _row?.Next(source.Page.Uid);
    }

    /// <summary>The operations of a group, of which some were asked for.</summary>
    private sealed class Row(EquatableArray<OperationModel> operations)
    {
        private int _next;

        public OperationModel? Next(string uid) => _next < operations.Count && operations[_next].Uid == uid ? operations[_next++] : null;
    }
}
