using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>A value of a sample beside what the docs say that it is.</summary>
/// <param name="value">The value.</param>
/// <param name="type">Its type; null where nothing is known.</param>
/// <param name="table">What lists its members; null for values that are no objects, and where no table shows the type.</param>
/// <param name="parent">The value that it stands in; null for the body itself.</param>
/// <param name="step">Its name or number there.</param>
internal sealed class SampleNode(SampleValue value, TypeModel? type, DocumentedTable? table, SampleNode? parent = null, string step = "")
{
    public SampleValue Value => value;

    public TypeModel? Type => type;

    public DocumentedTable? Table => table;

    /// <summary>Whether it is the body itself.</summary>
    public bool IsBody => parent is null;

    /// <summary>Where it stands, as a JSON Pointer (RFC 6901).</summary>
    public string Pointer => parent is null ? "" : parent.PointerTo(step);

    /// <summary>How messages call it: its property, or that of the list it is in.</summary>
    public string Name => parent is null ? "the body" : parent.Value.Kind == SampleKind.Array ? parent.Name : step;

    /// <summary>Where one of its members or elements stands.</summary>
    public string PointerTo(string step) => Pointer + "/" + step.Replace("~", "~0").Replace("/", "~1");
}
