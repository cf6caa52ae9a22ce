using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Texts;

/// <summary>The operation of a page, joined with the page's texts.</summary>
internal sealed class KeptJoin : Kept
{
    private Tuple<OperationModel, OperationModel>? _last;

    /// <summary>The operation with texts; that of the last time where the operation is still the same.</summary>
    public OperationModel Of(OperationModel marked, Func<OperationModel, OperationModel> join)
    {
        var last = _last;
        if (last is null || !ReferenceEquals(last.Item1, marked)) _last = last = Tuple.Create(marked, join(marked));
        return last.Item2;
    }
}
