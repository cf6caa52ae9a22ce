using DocGen.Docs.Checking;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Pipeline;

/// <summary>Calls the rooms of DocGen.Docs so that nothing they do can take the whole generator down (CS8785).</summary>
internal static class Rooms
{
    /// <summary>Reads one page; a page that can't be read becomes a finding.</summary>
    public static ReadFile Read(PageText file)
    {
        var lint = LintSwitch.Parse(file.Lint);
        var (reading, evidence) = Reading(file);
        if (lint is null && file.Lint.Length > 0)
            reading = reading with { Findings = reading.Findings.Append(Finding.Of(OptionRules.UnknownOption, file.Path, default, "Lint", file.Lint, LintSwitch.Expected)).ToEquatableArray() };
        return new(file.File, lint, reading, evidence);
    }

    /// <summary>Merges all pages; if that fails, there is a finding and no code.</summary>
    public static ApiModel Merge(IReadOnlyList<PageEvidence> evidence)
    {
        try
        {
            return ApiModelBuilder.Merge(evidence);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var page = evidence.Count > 0 ? evidence[0].Path : "";
            return new() { Findings = new([Finding.Of(ProjectRules.MergingFailed, page, default, fault.GetType().Name)]) };
        }
    }

    /// <summary>Checks the pages for contradictions; none are looked for where the project wants none.</summary>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<PageFacts> facts, ApiModel model, LintSwitch lint)
    {
        if (lint.IsOff) return EquatableArray<Finding>.Empty;
        try
        {
            return DocChecks.Find(facts, model);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new EquatableArray<Finding>([Finding.Of(ProjectRules.CheckingFailed, "", default, fault.GetType().Name)]);
        }
    }

    /// <summary>Finds the place of every finding, and how loud it is there.</summary>
    /// <param name="texts">The texts, in the order of the files.</param>
    /// <param name="files">What was read, with the places on each page.</param>
    /// <param name="found">What merging and checking found.</param>
    /// <param name="project">What the project wants, and what is wrong with it.</param>
    /// <param name="accepted">How the pages differ from the accepted API; null where there is none.</param>
    public static IReadOnlyList<DiagnosticInfo> Locate(
        IReadOnlyList<PageText> texts, IReadOnlyList<ReadFile> files, IEnumerable<Finding> found, ProjectOptions project, AcceptedApi? accepted)
    {
        var result = new List<DiagnosticInfo>();
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++) pages[files[i].Reading.Facts.Path] = i;

        foreach (var finding in project.Findings) result.Add(new(finding, "", default, finding.Rule.Severity));
        foreach (var file in files)
            foreach (var finding in file.Reading.Findings) Add(finding, file, null, Severity(finding.Rule, file));
        foreach (var finding in found) AddOnPage(finding, isChecked: true);
        if (accepted is null) return result.ToEquatableArray();

        // What differs from the accepted API is no contradiction of the docs, so it stays as loud as it is.
        foreach (var finding in accepted.File.Reading.Findings) Add(finding, accepted.File, null, finding.Rule.Severity);
        foreach (var finding in accepted.OnPages) AddOnPage(finding, isChecked: false);
        return result.ToEquatableArray();

        void AddOnPage(Finding finding, bool isChecked)
        {
            if (pages.TryGetValue(finding.Page, out var page)) Add(finding, files[page], texts[page].Text, isChecked ? Severity(finding.Rule, files[page]) : finding.Rule.Severity);
            else result.Add(new(finding, "", default, finding.Rule.Severity));
        }

        void Add(Finding finding, ReadFile file, SourceText? text, FindingSeverity? severity)
        {
            if (severity is null) return;
            var spot = finding.Pointer.Length > 0 && text is not null ? file.Reading.Spots.Find(finding, text.ToString()) : file.Reading.Spots.Find(finding.Place);
            result.Add(new(finding, file.File, spot, severity.Value));
        }

        // A project that wants no checks gets none, whatever its pages say.
        FindingSeverity? Severity(FindingRule rule, ReadFile file) =>
            project.Lint.IsOff ? LintSwitch.Severity(rule, project.Lint) : LintSwitch.Severity(rule, file.Lint, file.Reading.Lint, project.Lint);
    }

    private static (PageReading Reading, PageEvidence Evidence) Reading(PageText file)
    {
        if (file.Text is null) return Without(ProjectRules.UnreadableFile);
        try
        {
            var reading = PageReader.Read(file.Path, file.Text.ToString());
            return (reading, PageEvidence.Of(reading.Facts));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Without(ProjectRules.ReadingFailed, fault.GetType().Name);
        }

        (PageReading, PageEvidence) Without(FindingRule rule, params string[] arguments)
        {
            var reading = Faulty(file.Path, Finding.Of(rule, file.Path, default, arguments));
            return (reading, PageEvidence.Of(reading.Facts));
        }
    }

    /// <summary>A file of which nothing is known but what is wrong with it.</summary>
    public static PageReading Faulty(string path, Finding finding) =>
        new(new PageFacts(path, DocFileKind.Faulty, null, null, default), new PageSpots(path, default), new EquatableArray<Finding>([finding]));
}
