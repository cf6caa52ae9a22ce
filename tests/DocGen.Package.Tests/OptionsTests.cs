using Xunit;

namespace DocGen.Package.Tests;

[Collection(PackedFeedCollection.Name)]
public class OptionsTests(PackedFeed feed)
{
    [Fact]
    public async Task Folder_namespace_output_and_visibility_follow_the_project()
    {
        var consumer = feed.NewConsumer("options");

        // A hash and a semicolon end a value in the compiler's reader of options; the semicolon in DocGenEmit does too.
        var docs = Path.Combine(consumer.Folder, "..", "pages of C#;1");
        consumer.Write(Path.Combine(docs, "Chat_Agent", Pages.CreateChatSession), Pages.OurChatPage);
        consumer.Write("docs-input/" + Pages.CreateChatSession, "This is no page, and not where pages are looked for.");
        consumer.WriteProject("DocGen DocGen.AspNetCore", $"""
            <DocGenDocs>{docs.Replace(";", "%3B", StringComparison.Ordinal)}</DocGenDocs>
            <DocGenNamespace>Crm.Wire</DocGenNamespace>
            <DocGenEmit>Client;Server</DocGenEmit>
            <DocGenVisibility>internal</DocGenVisibility>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            """);
        consumer.Write("Program.cs", """
            foreach (var type in new[] { typeof(Crm.Wire.ChatAgentClient), typeof(Crm.Wire.ChatAgentControllerBase), typeof(Crm.Wire.ChatSessionEntity) })
                Console.WriteLine($"{type.Name} {type.IsPublic}");
            """);
        (await consumer.BuildStrictly()).Succeeded();
        var names = (await consumer.Start()).Succeeded().Output.ReplaceLineEndings("\n");
        Assert.Equal("ChatAgentClient False\nChatAgentControllerBase False\nChatSessionEntity False\n", names);

        var emitted = Directory.GetFiles(Path.Combine(consumer.Folder, "obj"), "*.g.cs", SearchOption.AllDirectories);
        Assert.Contains(emitted, file => Path.GetFileName(file) == "ChatSessionEntity.g.cs");
        Assert.All(emitted, file => Assert.DoesNotContain(Path.GetDirectoryName(consumer.Folder)!, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_server_package_controllers_come_without_asking()
    {
        var consumer = feed.NewConsumer("server");
        consumer.Write("docs-input/Chat_Agent/" + Pages.CreateChatSession, Pages.OurChatPage);
        consumer.WriteProject("DocGen DocGen.AspNetCore");
        consumer.Write("Program.cs", "Console.WriteLine(typeof(Consumer.Api.ChatAgentControllerBase));");
        (await consumer.BuildStrictly()).Succeeded();
    }

    [Fact]
    public async Task A_project_behind_the_one_that_asked_is_left_alone()
    {
        var consumer = feed.NewConsumer("asked");
        consumer.Write("docs-input/" + Pages.CreateChatSession, Pages.OurChatPage);
        consumer.Write("Program.cs", "Console.WriteLine();");

        // Analyzers flow through project references; with pages of its own the second project would get all types twice.
        var behind = feed.NewConsumer("behind");
        behind.Write("docs-input/" + Pages.CreateChatSession, Pages.OurChatPage);
        File.Delete(Path.Combine(behind.Folder, "Consumer.csproj"));
        behind.Write("Behind.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../asked/Consumer.csproj" />
              </ItemGroup>
            </Project>
            """);
        (await behind.BuildStrictly()).Succeeded();
        Assert.Empty(Directory.GetFiles(Path.Combine(behind.Folder, "obj"), "ChatSessionEntity.g.cs", SearchOption.AllDirectories));
    }
}
