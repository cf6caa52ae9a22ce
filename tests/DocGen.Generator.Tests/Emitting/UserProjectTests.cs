using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>Projects of all kinds compile what is emitted, without a warning.</summary>
public class UserProjectTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void In_any_language_version_from_12_on(LanguageVersion language) => AssertCompiles(UserProject.Default with { Language = language });

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Warnings)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Enable)]
    public void With_nullable_on_or_off(NullableContextOptions nullable) => AssertCompiles(UserProject.Default with { Nullable = nullable });

    [Fact]
    public void Without_implicit_usings() => AssertCompiles(UserProject.Default with { Code = "internal static class User;" });

    [Theory]
    [InlineData("Boat")]
    [InlineData("System.Harbour")]
    [InlineData("DocGen.Runtime.Harbour")]
    [InlineData("Task")]
    [InlineData("ApiEntity")]
    public void In_a_project_whose_namespace_is_a_name_that_is_used(string name) => AssertCompiles(UserProject.Default.With("RootNamespace", name) with { Code = "internal static class User;" });

    [Fact]
    public void Beside_types_of_the_user_in_his_root_namespace() => AssertCompiles(UserProject.Default with
    {
        Code = "namespace MyApp { internal class Task; internal class Boat; internal class List<T>; internal class ApiClient; internal class Select<T>; internal class DateTimeOffset; }",
    });

    [Fact]
    public void Extended_by_the_user_where_classes_are_partial() => AssertCompiles(UserProject.Default with
    {
        Code = """
            #pragma warning disable CS1591
            namespace MyApp.Api
            {
                public partial class Boat { public string Label => $"{BoatId}: {Name}"; }
                public partial interface IBoatAgentClient { string Name => "boats"; }
                public partial class ApiHeaders { public string? Trace { get => Get("X-Trace"); set => Set("X-Trace", value); } }
            }
            """,
    });

    [Fact]
    public void Opened_by_a_user_who_uses_the_frameworks_names() => AssertCompiles(UserProject.Default with
    {
        Code = """
            using System;
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;
            using DocGen.Runtime;
            using MyApp.Api;

            namespace MyApp.Work;

            internal sealed class Book(IBoatAgentClient boats)
            {
                public async Task<Boat?> Enter(string name, CancellationToken cancellation) => await boats.RegisterBoatAsync(
                    new RegisterBoatRequest { Name = name, Length = 7.5 },
                    select: [Boat.Fields.Name, Boat.Fields.Owner.FullName],
                    headers: new() { SoLanguage = "no" },
                    cancellationToken: cancellation);

                public Version Version { get; } = new(1, 0);

                public List<Boat> Boats { get; } = [];
            }
            """,
    });

    private static void AssertCompiles(UserProject project)
    {
        var run = GeneratorRun.In(project, Harbour.Pages);
        Assert.Empty(run.Shown());
        run.Output.AssertCompiles();
    }
}
