using System.Text.RegularExpressions;

namespace DocGen.Tool.Tests;

/// <summary>Listens for the address in what a server prints.</summary>
internal sealed partial class AddressWriter : StringWriter
{
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Uri> Address => _address.Task;

    public override void WriteLine(string? value)
    {
        if (Http().Match(value ?? "") is { Success: true } found) _address.TrySetResult(new Uri(found.Value + "/"));
    }

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Http();
}
