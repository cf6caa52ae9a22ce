using DocGen.Docs.Checking;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Merging.Texts;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Diagnostics;
using DocGen.Generator.Emitting;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Pipeline;

/// <summary>Calls the rooms of DocGen.Docs so that nothing they do can take the whole generator down (CS8785).</summary>
internal static class Rooms
{
    /// <summary>Reads one page; a page that can't be read becomes a finding.</summary>
    public static ReadFile Read(PageText file)
    {
        if (file.Text is null) return Of(file, Faulty(file.Path, Finding.Of(ProjectRules.UnreadableFile, file.Path, default)));
        try
        {
            return Of(file, PageReader.Read(file.Path, file.Text.ToString()));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Of(file, Faulty(file.Path, Finding.Of(ProjectRules.ReadingFailed, file.Path, default, fault.GetType().Name)));
        }
    }

    /// <summary>Merges all pages; if that fails, there is a finding and no code.</summary>
    public static ApiModel Merge(PageSet files, KeptModels? kept = null)
    {
        try
        {
            return ApiModelBuilder.Merge(files, kept);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var page = files.Files.Count > 0 ? files.Files[0].Path : "";
            return new() { Findings = new([Finding.Of(ProjectRules.MergingFailed, page, default, fault.GetType().Name)]) };
        }
    }

    /// <summary>Gathers what pages are checked against; if that fails, there is a finding and no check.</summary>
    public static DocumentedApi Document(PageSet files, ApiModel model, KeptTypes? kept = null)
    {
        try
        {
            return DocumentedApi.Of(files, model, kept);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new(default, default, new([Finding.Of(ProjectRules.CheckingFailed, "", default, fault.GetType().Name)]));
        }
    }

    /// <summary>Checks a page for contradictions.</summary>
    public static EquatableArray<Finding> Check(CheckedPage page)
    {
        try
        {
            return DocChecks.Find(page);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new([Finding.Of(ProjectRules.CheckingFailed, page.Page.Path, default, fault.GetType().Name)]);
        }
    }

    /// <summary>A file of which nothing is known but what is wrong with it.</summary>
    public static PageReading Faulty(string path, Finding finding) =>
        new(new PageFacts(path, DocFileKind.Faulty, null, null, default), new PageSpots(path, default), new EquatableArray<Finding>([finding]));

    private static ReadFile Of(PageText file, PageReading reading)
    {
        var lint = LintSwitch.Parse(file.Lint);
        if (lint is null && file.Lint.Length > 0)
            reading = reading with { Findings = reading.Findings.Append(Finding.Of(OptionRules.UnknownOption, file.Path, default, "Lint", file.Lint, LintSwitch.Expected)).ToEquatableArray() };
        var (marked, texts) = CarriedTexts.TakeFrom(reading.Facts);
        return new(file, StableHash.Of(file.Path), lint, reading, PageEvidence.Of(marked), texts);
    }
}
