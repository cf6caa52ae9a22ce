using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>What makes a page of an OData answer go on to the next one: a few lines for the page's type, none for an operation.</summary>
internal static class RowsEmitter
{
    /// <summary>The interface that the page implements.</summary>
    public static string Interface(PropertyModel rows) => $"IApiPage<{Row(rows)}>";

    /// <summary>Its members, which users don't see.</summary>
    public static void Members(CodeWriter code, EntityModel model, PropertyModel rows)
    {
        code.Line();
        code.Line($"IEnumerable<{Row(rows)}>? {Interface(rows)}.Rows => {CSharpText.Identifier(rows.Name)};");
        code.Line();
        code.Line($"string? IApiPage.NextLink => {CSharpText.Identifier(model.NextLink!.Name)};");
    }

    /// <summary>The method that is seen on every call that is answered with the page.</summary>
    public static void Extension(CodeWriter code, EntityModel model, PropertyModel rows, EmitOptions options)
    {
        code.Line();
        code.Line("/// <summary>Goes on from one page of an answer to the next.</summary>");
        code.Open($"{options.Visibility} static partial class ApiPages");
        code.Line("/// <summary>The rows of the answer and of all further pages, each page fetched when its rows are asked for.</summary>");
        code.Line("/// <param name=\"page\">The call for the first page.</param>");
        code.Line("/// <param name=\"cancellationToken\">Ends the calls for further pages.</param>");
        code.Line($"public static IAsyncEnumerable<{Row(rows)}> RowsAsync(this Task<{model.Name}?> page, CancellationToken cancellationToken = default) =>");
        code.Continued($"ApiRows.FollowAsync<{model.Name}, {Row(rows)}>(page, {model.Name}Json.Default, cancellationToken);");
        code.Close();
    }

    private static string Row(PropertyModel rows) => TypeNames.Of(rows.Type.Element!);
}
