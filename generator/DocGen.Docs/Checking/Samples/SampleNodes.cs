using System.Globalization;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Samples;

/// <summary>Walks a sample and its type side by side, as far as they agree.</summary>
/// <param name="page">The page, with the types that its samples show.</param>
/// <param name="own">The page's own table, which describes the outermost objects; null where it has none.</param>
internal sealed class SampleNodes(CheckedPage page, DocumentedTable? own)
{
    private readonly List<SampleNode> _nodes = [];

    /// <summary>All values of a body, in page order.</summary>
    public List<SampleNode> Of(SampleValue body, TypeModel? type)
    {
        Add(body, type, null, "", isOutside: true);
        return _nodes;
    }

    /// <summary>Adds a value and all below; it is outside while no object that a table describes stands around it.</summary>
    private void Add(SampleValue value, TypeModel? type, SampleNode? parent, string step, bool isOutside)
    {
        var node = new SampleNode(value, type, value.Kind == SampleKind.Object ? Table(type, isOutside) : null, parent, step);
        _nodes.Add(node);
        if (value.Kind == SampleKind.Array && (type is null || type.Kind == TypeKind.List))
        {
            for (var i = 0; i < value.Items.Count; i++) Add(value.Items[i], type?.Element, node, i.ToString(CultureInfo.InvariantCulture), isOutside);
        }
        else if (value.Kind == SampleKind.Object && type is { Kind: TypeKind.Entity or TypeKind.Dictionary })
        {
            var isDictionary = type.Kind == TypeKind.Dictionary;
            var known = page.Type(type.Name);
            for (var i = 0; i < value.Items.Count; i++)
                Add(value.Items[i], isDictionary ? type.Element : known?.Property(value.Names[i]), node, value.Names[i], isOutside && isDictionary);
        }
    }

    private DocumentedTable? Table(TypeModel? type, bool isOutside) => type?.Kind switch
    {
        TypeKind.Dictionary => null,
        _ when isOutside && own is not null => own,
        TypeKind.Entity => page.Type(type.Name)?.Table,
        _ => null,
    };
}
