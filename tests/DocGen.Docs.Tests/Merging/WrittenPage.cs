using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Merging;

/// <summary>A page of the dialect as its rows and samples; a test changes by <c>with</c> what it is about.</summary>
/// <param name="Uid">Group and method; the path follows from them.</param>
internal sealed record WrittenPage(string Uid)
{
    public string Folder { get; init; } = "";

    public string Verb { get; init; } = "POST";

    public string Route { get; init; } = "/api/" + Uid.Replace('_', '/');

    public string Description { get; init; } = "Does what it is called.";

    /// <summary>Rows of tables are written <c>name | type | description</c>.</summary>
    public string[] PathParts { get; init; } = [];

    public string[] Query { get; init; } = [];

    /// <summary>Lines such as <c>days=14</c>.</summary>
    public string[] Examples { get; init; } = [];

    public string[] Headers { get; init; } = ["Authorization | Who asks"];

    /// <summary>What stands after <c>## Request Body:</c>; null where there is no body.</summary>
    public string? Label { get; init; }

    public string BodyText { get; init; } = "";

    public string[] Takes { get; init; } = [];

    public string? Sent { get; init; }

    /// <summary>What stands after <c>## Response:</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What stands after <c>### Response body:</c>; null where there is no such heading.</summary>
    public string? Name { get; init; }

    public string[] Statuses { get; init; } = ["200 | OK"];

    public string[] Gives { get; init; } = [];

    public string? Answered { get; init; }

    /// <summary>Whether the samples stand in files of their own, as in 2025.</summary>
    public bool Included { get; init; }

    /// <summary>Blank lines before everything, which move all lines.</summary>
    public int Moved { get; init; }

    public string Path => $"{(Folder.Length > 0 ? Folder : Uid.Split('_')[0])}/{Uid}.md";

    /// <summary>The page, and the files that it includes, as read.</summary>
    public IEnumerable<PageFacts> Facts => PageText.Files(this).Select(file => PageReader.Read(file.Path, file.Text).Facts);
}
