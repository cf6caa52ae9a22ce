using DocGen.Docs.Collections;

namespace DocGen.Docs.Checking;

/// <summary>The property names that tables list of one type.</summary>
/// <param name="Said">How messages call it: <c>the table of this page</c>.</param>
/// <param name="Names">The names, each once, in the order of the first table.</param>
/// <param name="IsOfSample">Whether it describes just the body that the sample shows, and not its type wherever it is used.</param>
public sealed record DocumentedTable(string Said, EquatableArray<string> Names, bool IsOfSample = false)
{
    /// <summary>How messages call it.</summary>
    public override string ToString() => Said;
}
