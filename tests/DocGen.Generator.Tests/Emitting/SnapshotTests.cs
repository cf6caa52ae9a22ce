using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>The snapshots themselves: a test that never fails would be worth nothing.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docgen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_new_file_a_changed_file_and_a_lost_file_are_differences()
    {
        Assert.NotEmpty(Differences(("A.g.cs", "class A;\n"), ("B.g.cs", "class B;\n")));
        Assert.Empty(Differences(accepts: true, ("A.g.cs", "class A;\n"), ("B.g.cs", "class B;\n")));
        Assert.Empty(Differences(("A.g.cs", "class A;\n"), ("B.g.cs", "class B;\n")));
        Assert.Equal("T.M#A.g.received.cs differs from its verified file", Assert.Single(Differences(("A.g.cs", "class A\n;"), ("B.g.cs", "class B;\n"))));
        Assert.Equal("T.M#B.g.verified.cs is no longer generated", Assert.Single(Differences(("A.g.cs", "class A;\n"))));
    }

    [Fact]
    public void Files_have_the_form_of_Verify()
    {
        Differences(accepts: true, ("A.g.cs", "class A;\n"));
        Assert.Equal("\uFEFF//HintName: A.g.cs\nclass A;\n"u8.ToArray(), File.ReadAllBytes(Path.Combine(_folder, "T.M#A.g.verified.cs")));
    }

    private List<string> Differences(params (string Hint, string Text)[] sources) => Differences(false, sources);

    private List<string> Differences(bool accepts, params (string Hint, string Text)[] sources) =>
        Snapshot.Differences(_folder, "T.M", sources.ToDictionary(source => source.Hint, source => source.Text), accepts);
}
