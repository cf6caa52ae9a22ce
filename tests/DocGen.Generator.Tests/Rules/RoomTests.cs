using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Rules;

/// <summary>The borders of the generator's rooms: what each may use of the others; what is not listed is forbidden.</summary>
public class RoomTests
{
    private const string Docs = "DocGen.Docs.";

    /// <summary>Each room and what it may use besides itself; a name ends in a dot where everything below it counts too.</summary>
    private static readonly (string Room, string[] May)[] s_rooms =
    [
        ("DocGen.Docs.Collections", []),
        ("DocGen.Docs.Findings", ["DocGen.Docs.Collections"]),
        ("DocGen.Docs.Model", ["DocGen.Docs.Collections", "DocGen.Docs.Findings"]),
        ("DocGen.Docs.Reading.Pages", ["DocGen.Docs.Collections", "DocGen.Docs.Findings"]),
        ("DocGen.Docs.Reading", ["DocGen.Docs.Collections", "DocGen.Docs.Findings", "DocGen.Docs.Reading.", "Markdig."]),
        ("DocGen.Docs.Checking", ["DocGen.Docs.Collections", "DocGen.Docs.Findings", "DocGen.Docs.Model", "DocGen.Docs.Reading.Pages", "DocGen.Docs.Merging", "DocGen.Docs.Merging.Types", "DocGen.Docs.Checking."]),
        ("DocGen.Docs.Merging", ["DocGen.Docs.Collections", "DocGen.Docs.Findings", "DocGen.Docs.Model", "DocGen.Docs.Reading.Pages", "DocGen.Docs.Merging."]),
        ("DocGen.Docs.OpenApi", ["DocGen.Docs.Collections", "DocGen.Docs.Model", "DocGen.Docs.Reading.Pages"]),
        ("DocGen.Docs.Surface", ["DocGen.Docs.Collections", "DocGen.Docs.Findings", "DocGen.Docs.Model", "DocGen.Docs.Reading.Pages", "DocGen.Docs.Reading.Lines"]),
        ("DocGen.Generator.Diagnostics", ["DocGen.Docs.Collections", "DocGen.Docs.Findings", "Microsoft.CodeAnalysis."]),
        ("DocGen.Generator.Emitting", ["DocGen.Docs.Collections", "DocGen.Docs.Model"]),
        ("DocGen.Generator.Pipeline", [Docs, "DocGen.Generator.", "Microsoft.CodeAnalysis."]),
        ("DocGen.Tool", ["DocGen.Tool.Commands"]),
        ("DocGen.Tool.Commands", ["DocGen.Docs.Findings", "DocGen.Docs.OpenApi", "DocGen.Docs.Surface", "DocGen.Tool", "DocGen.Tool.Pages", "DocGen.Tool.Reports", "DocGen.Tool.Serving", "DocGen.SampleServer"]),
        ("DocGen.Tool.Pages", [Docs, "DocGen.Tool"]),
        ("DocGen.Tool.Reports", ["DocGen.Docs.Findings", "DocGen.Docs.Surface", "DocGen.Tool.Pages"]),
        ("DocGen.Tool.Serving", []),
        ("DocGen.Generator", [Docs, "DocGen.Generator.", "Microsoft.CodeAnalysis."]),
    ];

    private static readonly ProductSource[] s_sources = [.. ProductSources.All.Where(source => source.Path.StartsWith("generator/", StringComparison.Ordinal))];

    [Fact]
    public void Each_room_uses_only_what_it_may() => Expect.None(
        from source in s_sources
        from name in source.Mentions
        where IsBordered(name) && !May(source, name)
        select $"{source.Path} uses {name}");

    [Fact]
    public void Every_file_is_in_a_room_that_is_named_after_its_folder()
    {
        Assert.NotEmpty(s_sources);
        Assert.All(s_sources, source => Assert.Equal(string.Join('.', source.Path.Split('/')[1..^1]), source.Namespace));
        Assert.All(s_sources, source => Assert.NotNull(Room(source.Namespace)));
    }

    /// <summary>Hosts of the compiler bring their own System.Text.Json: what runs inside of them touches it in one file. Documents are written elsewhere.</summary>
    [Fact]
    public void Samples_are_the_only_reason_for_System_Text_Json_inside_the_compiler() => Assert.Equal(
        ["generator/DocGen.Docs/Reading/Samples/SampleJson.cs"],
        s_sources.Where(source => source.Namespace != "DocGen.Docs.OpenApi" && !source.Path.StartsWith("generator/DocGen.Tool/", StringComparison.Ordinal) && source.Mentions.Any(name => name.StartsWith("System.Text.Json", StringComparison.Ordinal))).Select(source => source.Path));

    [Fact]
    public void The_generator_writes_no_OpenAPI() => Assert.DoesNotContain(
        s_sources, source => source.Path.StartsWith("generator/DocGen.Generator/", StringComparison.Ordinal) && source.Mentions.Any(name => name.StartsWith("DocGen.Docs.OpenApi", StringComparison.Ordinal)));

    [Fact]
    public void Emitting_asks_Roslyn_in_one_file_only() => Assert.Equal(
        ["generator/DocGen.Generator/Emitting/CSharpText.cs"],
        s_sources.Where(source => source.Namespace == "DocGen.Generator.Emitting" && source.Mentions.Any(IsRoslyn)).Select(source => source.Path));

    [Fact]
    public void DocGen_Docs_does_without_Roslyn_in_its_project_too() =>
        Assert.DoesNotContain("CodeAnalysis", Repository.Read("generator/DocGen.Docs/DocGen.Docs.csproj"), StringComparison.Ordinal);

    private static bool IsBordered(string name) => name.StartsWith("DocGen.", StringComparison.Ordinal) || name.StartsWith("Markdig", StringComparison.Ordinal) || IsRoslyn(name);

    private static bool IsRoslyn(string name) => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static bool May(ProductSource source, string name)
    {
        var (room, may) = Room(source.Namespace)!.Value;
        if (source.Namespace == "DocGen.Generator.Emitting" && source.Path.EndsWith("/CSharpText.cs", StringComparison.Ordinal) && IsRoslyn(name)) return true;
        return Covers(room, name) || may.Any(allowed => allowed.EndsWith('.') ? Covers(allowed.TrimEnd('.'), name) : IsIn(allowed, name));
    }

    /// <summary>The room of a namespace: the longest name that is the namespace or stands above it.</summary>
    private static (string Room, string[] May)? Room(string @namespace)
    {
        foreach (var room in s_rooms.OrderByDescending(room => room.Room.Length))
            if (room.Room == @namespace || (room.Room.Count(c => c == '.') > 1 && @namespace.StartsWith(room.Room + ".", StringComparison.Ordinal))) return room;
        return null;
    }

    private static bool Covers(string above, string name) => name == above || name.StartsWith(above + ".", StringComparison.Ordinal);

    /// <summary>Whether a name is the namespace or a type directly in it.</summary>
    private static bool IsIn(string @namespace, string name) =>
        name == @namespace || (name.StartsWith(@namespace + ".", StringComparison.Ordinal) && s_sources.All(source => !Covers(source.Namespace, name) || source.Namespace == @namespace));
}
