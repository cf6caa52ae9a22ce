using DocGen.Runtime;

namespace Example.Api;

/// <summary>A page of rows, as it is emitted for an OData answer.</summary>
public partial class RowPage : ApiEntity, IApiPage<int>
{
    public string? NextLink { get; set; }

    public List<int>? Value { get; set; }

    IEnumerable<int>? IApiPage<int>.Rows => Value;

    string? IApiPage.NextLink => NextLink;
}

internal sealed class RowPageJson() : EntityJson<RowPage, RowPageJson>("odata.nextLink", "value")
{
    protected override void Exchange(ref JsonPass json, RowPage entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.NextLink = json.String(); else json.String(entity.NextLink); break;
            case 1: if (json.Reads) entity.Value = json.List(JsonShapes.Int32); else json.List(entity.Value, JsonShapes.Int32); break;
        }
    }
}
