using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>Names of the docs that C#, .NET or our own code have taken already. All of it must compile, beside a user's own code.</summary>
public class NameTests
{
    public static TheoryData<string> TypeNames =>
    [
        "Task", "Version", "Array", "Object", "String", "List", "Dictionary", "Select", "Link", "Path", "Query", "Header", "JsonElement", "CancellationToken", "HttpClient", "DateTimeOffset",
        "ApiEntity", "ApiHeaders", "ApiJson", "ApiClientOptions", "ApiClientRegistration", "BoatAgentClient", "IBoatAgentClient", "BoatAgentControllerBase", "BoatAgentRequests", "boatagentREQUESTS", "RegisterBoatRequest", "RegisterBoatRequestJson", "User", "MyApp", "DocGen", "System", "Microsoft",
        "class", "record", "required", "scoped", "file", "extension", "field", "var", "await", "nint", "TRoot", "BoatJson", "BoatFields", "Default", "Fields",
    ];

    private static readonly string[] s_propertyNames =
    [
        "Equals", "GetType", "ToString", "GetHashCode", "MemberwiseClone", "Finalize", "ReferenceEquals", "Fields", "Boat", "boat", "BOAT", "class", "event", "value", "_Links", "Links", "$mode", "odata.metadata",
        "1st", "with space", "dash-ed", "Ärger", "日本語", "a\u200Db", "e\u0301", "Then", "Default", "Read", "Write", "Json", "_path", "TRoot", "string", "@at", "a.b.c", "A_b_c",
    ];

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void A_type_of_the_name_compiles(string name)
    {
        var pages = Harbour.Pages.Select(page => page with
        {
            Text = page.Text!.Replace("body: Boat\n", $"body: {name}\n", StringComparison.Ordinal).Replace("| Boat | Boat |", $"| Boat | {name} |", StringComparison.Ordinal),
        });
        GeneratorRun.Of(pages).Output.AssertCompiles();
    }

    [Fact]
    public void Properties_of_all_these_names_in_one_type_compile_and_keep_their_wire_names()
    {
        var rows = string.Concat(s_propertyNames.Select(name => $"| {name} | int32 | Of the name |\n"));
        var run = GeneratorRun.Of(Harbour.With(Harbour.Register, "| BoatId | int32 |", rows + "| BoatId | int32 |"));
        run.Output.AssertCompiles();
        Assert.All(s_propertyNames, name => Assert.Contains($"\"{name}\"", run.Sources["Boat.g.cs"], StringComparison.Ordinal));
    }

    [Fact]
    public void Parameters_of_all_these_names_in_one_operation_compile()
    {
        string[] names = ["request", "body", "select", "headers", "cancellationToken", "class", "event", "$filter", "$top", "a.b", "A.B", "Id", "id", "ID", "httpClient", "options", "this", "Call", "value", "1", "日本"];
        var rows = string.Concat(names.Select(name => $"| {name} | string | Of the name |\n"));
        var run = GeneratorRun.Of(Harbour.With(Harbour.Register, "| $select | string |", rows + "| $select | string |"));
        run.Output.AssertCompiles();
    }

    [Fact]
    public void Operations_whose_names_clash_compile()
    {
        string[] methods = ["RegisterBoat", "registerBoat", "RegisterBoatAsync", "Dispose", "Equals", "ToString", "GetType", "Call", "SendAsync", "class", "BoatAgentClient", "Request", "NotFound", "Ok", "User", "Response"];
        var pages = methods.Select((method, i) => new Page($"Boat_Agent/{i}.md", Harbour.Get(Harbour.Register).Text!.Replace("v1BoatAgent_RegisterBoat", "v1BoatAgent_" + method, StringComparison.Ordinal)));
        GeneratorRun.Of(pages).Output.AssertCompiles();
    }

    [Fact]
    public void Types_whose_names_differ_in_case_only_get_files_of_their_own()
    {
        var run = GeneratorRun.Of([.. Harbour.Pages, new Page("Boat_Agent/other.md", Harbour.Get(Harbour.Berth).Text!.Replace("v1Berth_GetBerth", "v1Berth_GetOther", StringComparison.Ordinal).Replace("body: Berth", "body: BERTH", StringComparison.Ordinal).Replace("Depth", "Height", StringComparison.Ordinal))]);
        Assert.Equal(run.Sources.Count, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        run.Output.AssertCompiles();
    }

    [Fact]
    public void Names_too_long_for_a_file_are_cut()
    {
        var name = new string('x', 400);
        var run = GeneratorRun.Of(Harbour.With(Harbour.Berth, "body: Berth", "body: " + name).Select(page => page with { Text = page.Text!.Replace("v1Berth_", $"v1{name}_", StringComparison.Ordinal) }));
        Assert.All(run.Sources.Keys, hint => Assert.InRange(hint.Length, 1, 200));
        run.Output.AssertCompiles();
    }
}
