using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Docs.Checking;

/// <summary>An entity or request as samples are held against it, without any texts.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Table">What tables list of it; null where none shows it.</param>
/// <param name="Properties">Its properties, after those of its bases.</param>
public sealed record DocumentedType(string Name, DocumentedTable? Table, EquatableArray<DocumentedProperty> Properties)
{
    /// <summary>The type of a property; null where it has no such property.</summary>
    internal TypeModel? Property(string wireName)
    {
        for (var i = Properties.Count - 1; i >= 0; i--)
            if (Properties[i].WireName == wireName) return Properties[i].Type;
        return null;
    }
}
