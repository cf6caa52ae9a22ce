using System.Text;

namespace DocGen.Benchmarks.Hostile;

/// <summary>Pages of sizes that nobody writes, but some tool may produce.</summary>
internal static class HostilePages
{
    private const string Head = """
        ---
        uid: v1Boat_Hostile
        ---
        # GET Boat/Hostile
        ```http
        GET /api/v1/Boat/Hostile
        ```

        """;

    private const string Table = "## Response:\n| Response | Description |\n|---|---|\n| 200 | OK |\n### Response body: Hostile\n| Property Name | Type | Description |\n|---|---|---|\n";

    public static readonly (string Name, Func<string> Text)[] All =
    [
        ("a page of 5 MB", () => Head + Repeated("Words and words and words. ", 5_000_000)),
        ("a table of 100,000 rows", () => Head + Rows(100_000)),
        ("a table as long as the cap allows", () => Head + Rows(20_000)),
        ("500 KB of ![a](", () => Head + Repeated("![a](", 500_000)),
        ("500 KB of ![a]( in a cell", () => Head + Table + "| Name | string | " + Repeated("![a](", 500_000) + " |\n"),
        ("500 KB of [", () => Head + Repeated("[", 500_000)),
        ("500 KB of nested quotes", () => Head + Repeated("> ", 500_000)),
        ("500 KB of nested lists", () => Head + string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "- a\n"))),
        ("500 KB of backticks", () => Head + Repeated("` `` ``` ", 500_000)),
    ];

    private static string Repeated(string part, int length) => new StringBuilder(length + part.Length).Insert(0, part, length / part.Length).ToString();

    private static string Rows(int count) =>
        Table + string.Concat(Enumerable.Range(0, count).Select(i => $"| Name{i} | string | Row {i}, as it is |\n"));
}
