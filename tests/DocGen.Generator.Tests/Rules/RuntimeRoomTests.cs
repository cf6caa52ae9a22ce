using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Rules;

/// <summary>The borders of the runtime's rooms. They share a namespace, so what counts is the names of the types that each declares.</summary>
public class RuntimeRoomTests
{
    private const string Runtime = "runtime/DocGen.Runtime/";

    [Theory]
    [InlineData("Select", "Headers", "Http")]
    [InlineData("Headers", "Select", "Json", "Http")]
    [InlineData("Json", "Headers", "Http")]
    public void A_room_knows_nothing_of_the_rooms_above_it(string room, params string[] above)
    {
        var files = In(Runtime + room + "/");
        Assert.NotEmpty(files);
        var own = files.SelectMany(file => file.Types).ToHashSet();
        var foreign = above.SelectMany(name => In(Runtime + name + "/")).SelectMany(file => file.Types).Where(type => !own.Contains(type)).ToHashSet();
        Assert.NotEmpty(foreign);
        Expect.None(files.SelectMany(file => file.Words.Where(foreign.Contains).Distinct().Select(word => $"{file.Path} uses {word}")));
    }

    /// <summary>But for the two that are made of both: the sample server reads pages to answer from them, and the tool starts it.</summary>
    [Fact]
    public void Generator_and_runtime_never_use_each_other() => Expect.None(
        from source in ProductSources.All
        where !source.Path.StartsWith("generator/DocGen.Tool/", StringComparison.Ordinal)
        let other = source.Path.StartsWith("generator/", StringComparison.Ordinal) ? new[] { "DocGen.Runtime", "DocGen.AspNetCore", "DocGen.SampleServer" }
            : source.Path.StartsWith("runtime/DocGen.SampleServer/", StringComparison.Ordinal) ? ["DocGen.Generator", "Microsoft.CodeAnalysis", "Markdig"]
            : ["DocGen.Docs", "DocGen.Generator", "Microsoft.CodeAnalysis", "Markdig"]
        from name in source.Mentions
        where other.Any(room => name == room || name.StartsWith(room + ".", StringComparison.Ordinal))
        select $"{source.Path} uses {name}");

    [Fact]
    public void The_runtime_does_without_ASP_NET_Core() => Expect.None(
        In(Runtime).Where(source => source.Mentions.Any(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("DocGen.AspNetCore", StringComparison.Ordinal))).Select(source => source.Path));

    private static ProductSource[] In(string folder) => [.. ProductSources.All.Where(source => source.Path.StartsWith(folder, StringComparison.Ordinal))];
}
