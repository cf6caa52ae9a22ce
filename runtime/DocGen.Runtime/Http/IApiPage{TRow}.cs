namespace DocGen.Runtime;

/// <summary>A page of rows; emitted for entities that have OData's <c>value</c> and <c>odata.nextLink</c>.</summary>
/// <typeparam name="TRow">The type of a row.</typeparam>
public interface IApiPage<out TRow> : IApiPage
{
    /// <summary>The rows of this page.</summary>
    IEnumerable<TRow>? Rows { get; }
}
