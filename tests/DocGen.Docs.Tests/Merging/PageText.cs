namespace DocGen.Docs.Tests.Merging;

/// <summary>Writes a page as the docs tool does.</summary>
internal static class PageText
{
    /// <summary>The page, and the files of its samples where it includes them.</summary>
    public static IEnumerable<(string Path, string Text)> Files(WrittenPage page)
    {
        yield return (page.Path, Of(page));
        if (!page.Included) yield break;
        yield return ($"samples/request/{page.Uid}.md", Fence(page, request: true));
        if (page.Answered is not null) yield return ($"samples/response/{page.Uid}.md", Fence(page, request: false));
    }

    private static string Of(WrittenPage page) => string.Join("\n\n", Sections(page).Where(section => section.Length > 0)) + "\n" + new string('\n', page.Moved);

    private static IEnumerable<string> Sections(WrittenPage page)
    {
        yield return $"---\ntitle: {page.Verb} {page.Route}\n{(page.Included ? "generated: true\ncontent_type: reference\n" : "")}uid: {page.Uid}\n---{new string('\n', page.Moved)}";
        yield return $"# {page.Verb} {page.Route}";
        yield return $"```http\n{page.Verb} {page.Route}\n```";
        yield return page.Description;
        yield return Table("Path Part | Type | Description", page.PathParts);
        if (page.Query.Length > 0) yield return "## Query String Parameters\n\n" + Table("Parameter Name | Type |  Description", page.Query);
        if (page.Examples.Length > 0) yield return "```http\n" + string.Join("\n", page.Examples.Select(example => $"{page.Verb} {page.Route}?{example}")) + "\n```";
        if (page.Headers.Length > 0) yield return "## Request Headers\n\n" + Table("Parameter Name | Description", page.Headers);
        if (page.Label is not null) yield return $"## Request Body: {page.Label} ";
        yield return page.BodyText;
        yield return Table("Property Name | Type |  Description", page.Takes);
        yield return $"## Response:{page.Kind}\n\nOK\n\n" + Table("Response | Description", page.Statuses);
        if (page.Name is not null) yield return $"### Response body: {page.Name}";
        yield return Table("Property Name | Type |  Description", page.Gives);
        yield return "## Sample request\n\n" + (page.Included ? $"[!include[sample request](../samples/request/{page.Uid}.md)]" : Fence(page, request: true));
        if (page.Answered is not null) yield return "## Sample response\n\n" + (page.Included ? $"[!include[sample response](../samples/response/{page.Uid}.md)]" : Fence(page, request: false));
    }

    private static string Table(string head, string[] rows)
    {
        if (rows.Length == 0) return "";
        var columns = head.Split('|').Length;
        var cells = rows.Select(row => "| " + string.Join(" | ", row.Split(" | ").Concat(["", ""]).Take(columns)) + " |");
        return $"| {head} |\n|{string.Concat(Enumerable.Repeat("---|", columns))}\n{string.Join("\n", cells)}";
    }

    private static string Fence(WrittenPage page, bool request) => request
        ? $"```http!\n{page.Verb} {page.Route}\nAuthorization: Basic cmVhZGVy\n{(page.Sent is null ? "" : $"Content-Type: application/json\n\n{page.Sent}\n")}```"
        : $"```http_\nHTTP/1.1 {page.Statuses[0].Replace(" | ", " ")}\nContent-Type: application/json\n\n{page.Answered}\n```";
}
