using System.Collections.Immutable;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Diagnostics;

namespace DocGen.Generator.Pipeline;

/// <summary>Calls the rooms of DocGen.Docs so that nothing they do can take the whole generator down (CS8785).</summary>
internal static class Rooms
{
    /// <summary>Reads one page; a page that can't be read becomes a finding.</summary>
    public static ReadFile Read(PageText file)
    {
        if (file.Text is null) return new(file.File, Faulty(file.Path, Finding.Of(ProjectRules.UnreadableFile, file.Path, default)));
        try
        {
            return new(file.File, PageReader.Read(file.Path, file.Text.ToString()));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new(file.File, Faulty(file.Path, Finding.Of(ProjectRules.ReadingFailed, file.Path, default, fault.GetType().Name)));
        }
    }

    /// <summary>Merges all pages; if that fails, there is a finding and no code.</summary>
    public static ApiModel Merge(ImmutableArray<PageFacts> facts)
    {
        try
        {
            return ApiModelBuilder.Build(facts);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var page = facts.Length > 0 ? facts[0].Path : "";
            return new() { Findings = new([Finding.Of(ProjectRules.MergingFailed, page, default, fault.GetType().Name)]) };
        }
    }

    /// <summary>Finds the place of every finding.</summary>
    /// <param name="texts">The texts, in the order of the files.</param>
    /// <param name="files">What was read, with the places on each page.</param>
    /// <param name="merged">What merging found.</param>
    /// <param name="project">What is wrong with the project.</param>
    /// <param name="accepted">How the pages differ from the accepted API; null where there is none.</param>
    public static EquatableArray<DiagnosticInfo> Locate(
        ImmutableArray<PageText> texts, ImmutableArray<ReadFile> files, EquatableArray<Finding> merged, EquatableArray<Finding> project, AcceptedApi? accepted)
    {
        var result = new List<DiagnosticInfo>();
        foreach (var finding in project) result.Add(new(finding, "", default));
        foreach (var file in accepted is null ? files : files.Add(accepted.File))
            foreach (var finding in file.Reading.Findings) result.Add(new(finding, file.File, file.Reading.Spots.Find(finding.Place)));
        if (accepted is not null) merged = merged.Concat(accepted.OnPages).ToEquatableArray();
        if (merged.Count == 0) return result.ToEquatableArray();

        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++) pages[files[i].Reading.Facts.Path] = i;
        foreach (var finding in merged)
        {
            if (!pages.TryGetValue(finding.Page, out var page))
            {
                result.Add(new(finding, "", default));
                continue;
            }

            var spot = files[page].Reading.Spots.Find(finding.Place);
            if (finding.Pointer.Length > 0 && texts[page].Text is { } text) spot = JsonPlaces.Find(text.ToString(), spot, finding.Pointer);
            result.Add(new(finding, files[page].File, spot));
        }

        return result.ToEquatableArray();
    }

    /// <summary>A file of which nothing is known but what is wrong with it.</summary>
    public static PageReading Faulty(string path, Finding finding) =>
        new(new PageFacts(path, DocFileKind.Faulty, null, null, default), new PageSpots(path, default), new EquatableArray<Finding>([finding]));
}
