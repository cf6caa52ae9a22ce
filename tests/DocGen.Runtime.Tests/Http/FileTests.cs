using System.Net;
using DocGen.Runtime.Tests.Support;

namespace DocGen.Runtime.Tests.Http;

public class FileTests
{
    private static HttpResponseMessage Image(Stream stream, string? disposition = null)
    {
        var answer = new HttpResponseMessage { Content = new StreamContent(stream) };
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", "image/png");
        if (disposition is not null)
        {
            answer.Content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        }

        return answer;
    }

    [Fact]
    public async Task A_file_is_a_stream_that_no_one_has_read()
    {
        await using var endless = new EndlessStream();
        var sent = new Sent(_ => Image(endless));
        await using (var file = await sent.Client.GetImageAsync(5))
        {
            Assert.Equal(0, endless.Given);
            Assert.Equal("image/png", file!.MediaType);
            Assert.Null(file.Length);
            Assert.Equal(1, file.Content.Read(new byte[1]));
        }

        Assert.Equal("image/png, image/jpeg", sent.Header("Accept"));
    }

    [Fact]
    public async Task Disposing_it_closes_the_answer()
    {
        var stream = new OnceStream([1, 2, 3]);
        var file = await new Sent(_ => Image(stream)).Client.GetImageAsync(5);
        Assert.False(stream.IsClosed);
        Assert.Equal([1, 2, 3], await file!.ReadBytesAsync());
        file.Dispose();
        Assert.True(stream.IsClosed);
    }

    [Fact]
    public async Task Nothing_is_null() => Assert.Null(await new Sent(_ => new(HttpStatusCode.NoContent)).Client.GetImageAsync(5));

    [Theory]
    [InlineData("attachment; filename=\"a b.png\"", "a b.png")]
    [InlineData("attachment; filename=x.png; filename*=UTF-8''%C3%A6.png", "æ.png")]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename=\"C:\\\\x\\\\y.txt\"", "y.txt")]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("attachment", null)]
    [InlineData(null, null)]
    public async Task Its_name_has_no_folder(string? disposition, string? name)
    {
        using var file = await new Sent(_ => Image(new MemoryStream(), disposition)).Client.GetImageAsync(5);
        Assert.Equal(name, file!.FileName);
    }

    [Fact]
    public async Task A_file_is_sent_as_it_is_and_stays_open()
    {
        var sent = Sent.Json("");
        var stream = new OnceStream("bytes"u8.ToArray());
        await sent.Client.SaveImageAsync(5, new(stream, "image/gif", 5));
        Assert.Equal("bytes", sent.Bodies[0]);
        Assert.Equal("image/gif", sent.Header("Content-Type"));
        Assert.Equal("5", sent.Header("Content-Length"));
        Assert.False(stream.IsClosed);
        await sent.Client.SaveImageAsync(5, ApiFile.FromBytes([1]));
        Assert.Equal("image/png", sent.Header("Content-Type"));
    }

    [Fact]
    public void What_is_no_media_type_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ApiFile(Stream.Null, "image"));
        Assert.Throws<ArgumentException>(() => new ApiFile(Stream.Null, "image/png\r\nX: y"));
        Assert.Equal(3, new ApiFile(new MemoryStream([1, 2, 3, 4]) { Position = 1 }).Length);
    }
}
