using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Support;

/// <summary>The project that the generator runs in; unless said otherwise one with client and server, in C# 12, with all warnings on.</summary>
internal sealed record UserProject
{
    public static readonly UserProject Default = new();

    /// <summary>What ImplicitUsings of a web project brings, and a class of the user's own.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        internal static class User
        {
            public static Task<int> Work(CancellationToken cancellation) => Task.FromResult(1);
        }
        """;

    public string AssemblyName { get; init; } = "MyApp";

    /// <summary>The user's own code.</summary>
    public string Code { get; init; } = ImplicitUsings;

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp12;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public MetadataReference[] References { get; init; } = Support.References.Server;

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "MyApp").Add("DocGenEmit", "Client,Server").Add("ProjectDir", "/machine/project/");

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    // The frameworks are newer than those that our packages were built for, which only a build with a binding policy may overlook.
    public CSharpCompilationOptions CompilationOptions => new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: Nullable,
        specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress });

    public UserProject With(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    /// <summary>The user's code without ours; of the default project always the same object, so that the references are looked at once.</summary>
    public CSharpCompilation Compile() => ReferenceEquals(this, Default) ? s_compiledDefault.Value : Compiled();

    private static readonly Lazy<CSharpCompilation> s_compiledDefault = new(() => Default.Compiled());

    private CSharpCompilation Compiled() =>
        CSharpCompilation.Create(AssemblyName, [CSharpSyntaxTree.ParseText(Code, ParseOptions, "User.cs")], References, CompilationOptions);
}
