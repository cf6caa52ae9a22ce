namespace DocGen.Generator.Tests.Support;

/// <summary>The tests' own pages: two groups of operations, boats and berths, that share the entity Boat.</summary>
internal static class Harbour
{
    public const string Register = "Boat_Agent/v1BoatAgent_RegisterBoat.md";

    public const string Sink = "Boat_Agent/v1BoatAgent_SinkBoat.md";

    public const string Berth = "Berth/v1Berth_GetBerth.md";

    public const string Boats = "Berth/v1Berth_GetBoats.md";

    private static readonly Page[] s_pages = Page.In(Path.Combine(Repository.TestsFolder, "Harbour"));

    public static Page[] Pages => [.. s_pages];

    public static Page Get(string path) => s_pages.Single(page => page.Path == path);

    /// <summary>All pages, one of them changed.</summary>
    public static Page[] With(string path, string part, string other) => [.. s_pages.Select(page => page.Path == path ? page.With(part, other) : page)];
}
