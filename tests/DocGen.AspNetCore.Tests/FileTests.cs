using DocGen.AspNetCore.Tests.Support;
using DocGen.Runtime;

namespace DocGen.AspNetCore.Tests;

public class FileTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task A_file_is_answered_with_type_length_and_name()
    {
        await using var file = await server.Client.GetImageAsync(5);
        Assert.Equal(("image/png", 3, "bilde æ.png"), (file!.MediaType, file.Length, file.FileName));
        Assert.Equal([1, 2, 3], await file.ReadBytesAsync());
    }

    [Fact]
    public async Task A_file_is_taken_whatever_its_type()
    {
        await server.Client.SaveImageAsync(5, ApiFile.FromBytes([4, 5], "image/gif"));
        var (mediaType, length, bytes) = ((string?, long?, byte[]))server.Store.Seen!;
        Assert.Equal(("image/gif", 2), (mediaType, length));
        Assert.Equal([4, 5], bytes);
    }
}
