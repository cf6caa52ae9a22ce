using System.Globalization;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Pipeline;

/// <summary>The same pages give the same bytes and the same findings on any machine: its culture, its time zone, its paths.</summary>
[Collection(nameof(SameMachineTests))]
public class SameMachineTests
{
    /// <summary>With names of I and i, dates, numbers, samples in files of their own, and a page with faults.</summary>
    private static readonly Page[] s_pages =
    [
        .. Layout2025.Of(Harbour.Pages), .. Page.In(Path.Combine(Repository.Root, "docs-input")),
        new("Faulty/large.md", new string('x', 1_000_001)),
        new("Faulty/sink.md", Harbour.Get(Harbour.Sink).Text!.Replace("SinkBoat", "ISinkiBoat").Replace("\"BoatId\": 12", "\"BoatId\": twelve")),
    ];

    private static readonly string[] s_expected = Written(s_pages.Select(page => new PageFile(page)));

    [SkippableTheory]
    [InlineData("tr-TR")] // I and i are no pair here.
    [InlineData("ar-SA")] // Another calendar, other minus signs.
    [InlineData("de-DE")] // A comma in numbers.
    public void In_any_culture(string name)
    {
        Skip.If(AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant || CultureInfo.GetCultures(CultureTypes.AllCultures).Length < 10, "The machine knows no cultures.");
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(name), CultureInfo.GetCultureInfo(name));
            Assert.Equal(s_expected, Written(s_pages.Select(page => new PageFile(page))));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [SkippableTheory]
    [InlineData("Pacific/Kiritimati")] // The first to see a day.
    [InlineData("America/St_Johns")] // Half an hour off the full one.
    public void In_any_time_zone(string zone)
    {
        var before = (Zone: Environment.GetEnvironmentVariable("TZ"), Offset: TimeZoneInfo.Local.BaseUtcOffset);
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Skip.If(TimeZoneInfo.Local.BaseUtcOffset == before.Offset, "The machine does not take its time zone from TZ, or knows no zones.");
            Assert.Equal(s_expected, Written(s_pages.Select(page => new PageFile(page))));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before.Zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("/home/else/where/", null)]
    [InlineData("docs-input/", null)]
    [InlineData("./", null)]
    [InlineData(@"C:\Work\Shop\docs-input\", @"\")]
    [InlineData(@"..\docs-input\", @".\")]
    [InlineData("/machine/project/", "")] // No metadata: the folder of the project is known.
    public void With_any_style_of_paths(string folder, string? style)
    {
        var files = s_pages.Select(page => new PageFile(page, folder: folder, named: style switch { null or "" => style, @"\" => page.Path.Replace('/', '\\'), _ => style + page.Path.Replace('/', '\\') }));
        Assert.Equal(s_expected.Select(text => Unplaced(text, PageFile.Folder)), Written(files).Select(text => Unplaced(text, folder)));
    }

    /// <summary>What is emitted, and what is said.</summary>
    private static string[] Written(IEnumerable<PageFile> files)
    {
        var run = GeneratorRun.In(UserProject.Default, files);
        return [.. run.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Key + "\n" + source.Value), .. run.Result.Diagnostics.Select(diagnostic => diagnostic.ToString())];
    }

    /// <summary>A finding begins with the file as the compiler was told of it, and only with that.</summary>
    private static string Unplaced(string text, string folder) => text.StartsWith(folder, StringComparison.Ordinal) ? text[folder.Length..].Replace('\\', '/') : text;
}
