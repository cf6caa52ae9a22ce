using System.Runtime.InteropServices;
using Xunit;

namespace DocGen.Package.Tests;

/// <summary>One project, no second generator, no reflection, no warning: what is left after trimming still works, on both sides of the wire.</summary>
[Collection(PackedFeedCollection.Name)]
public class NativeTests(PackedFeed feed)
{
    private const string Output = """
        Terna Jonas Hav F-77 False
        {"Name":"Terna","Owner":{"FullName":"Jonas Hav"},"Papers":{"Insurance":"F-77"}}
        Sail 2 1987-05-02 3 1.80
        Terna
        Lom
        Jonas Hav
        Eva Hav
        3
        No boat has this number.
        Terna
        9.25 True
        3.1.1
        """;

    [SkippableTheory]
    [InlineData("PublishAot")]
    [InlineData("PublishTrimmed")]
    public async Task A_published_program_has_no_warning_and_runs(string how)
    {
        Skip.If(how == "PublishAot" && Linker() is null, "A native program needs a linker: clang or gcc, or Visual Studio's on Windows.");
        var consumer = feed.NewConsumer(how);
        foreach (var page in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "DocGen.Consumer.Tests", "Pages"), "*.md", SearchOption.AllDirectories))
            consumer.Write($"docs-input/{Path.GetFileName(page)}", await File.ReadAllTextAsync(page));
        consumer.UseProgram("CallsInEveryWay.cs");
        consumer.AlsoRestoreFromNuGet();
        consumer.WriteProject("DocGen DocGen.SampleServer", $"""
            <DocGenEmbedPages>true</DocGenEmbedPages>
            <{how}>true</{how}>
            <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
            <SelfContained>true</SelfContained>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <InvariantGlobalization>true</InvariantGlobalization>
            <UseAppHost>true</UseAppHost>
            <NoWarn>$(NoWarn);NU1507</NoWarn>
            """);
        var restored = await consumer.Dotnet("restore");
        Skip.If(restored.ExitCode != 0 && restored.Output.Contains("NU1301", StringComparison.Ordinal), "The packages of the native compiler are out of reach.");
        restored.Succeeded();
        var published = (await consumer.Dotnet("publish", "--no-restore", "-warnaserror", "-o", "out")).Succeeded();
        Assert.DoesNotContain("warning", published.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Output.ReplaceLineEndings("\n"), (await consumer.StartPublished("out")).Succeeded().Output.ReplaceLineEndings("\n").TrimEnd());
    }

    private static string? Linker() => OperatingSystem.IsWindows()
        ? "link.exe"
        : Environment.GetEnvironmentVariable("PATH")?.Split(':').SelectMany(folder => new[] { Path.Combine(folder, "clang"), Path.Combine(folder, "gcc") }).FirstOrDefault(File.Exists);
}
