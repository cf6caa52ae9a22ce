using System.Net;
using DocGen.Consumer.Tests.Server;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>Bytes are streams in both directions.</summary>
public class FileTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Fact]
    public async Task What_was_sent_comes_back_with_media_type_length_and_file_name()
    {
        byte[] bytes = [0x89, 0x50, 0x4E, 0x47, 9, 8, 7];
        await server.Boats.SavePhotoAsync(41, ApiFile.FromBytes(bytes, "image/png"));
        await using var photo = await server.Boats.GetPhotoAsync(41);
        Assert.Equal(("image/png", 7L, "terna.png"), (photo!.MediaType, photo.Length, photo.FileName));
        Assert.Equal(bytes, await photo.ReadBytesAsync());
    }

    [Fact]
    public async Task An_upload_of_unknown_length_goes_out_in_pieces()
    {
        var stream = new GatedStream("first ", "second");
        stream.Open();
        await server.Boats.SavePhotoAsync(42, new ApiFile(stream, "image/jpeg"));
        Assert.Null(server.Store.LastUploadLength);
        Assert.Equal("first second"u8.ToArray(), server.Store.Photos[42].Bytes);
        Assert.Equal("image/jpeg", server.Store.Photos[42].MediaType);
    }

    [Fact]
    public async Task The_stream_is_given_before_all_of_it_has_come_and_closes_with_the_file()
    {
        var body = new GatedStream("first", "second");
        var photo = await Wire.InTurn(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) }).Boats.GetPhotoAsync(41);
        var beginning = new byte[5];
        await photo!.Content.ReadExactlyAsync(beginning);
        Assert.Equal("first"u8.ToArray(), beginning);
        Assert.False(body.IsClosed);
        photo.Dispose();
        Assert.True(body.IsClosed);
    }

    [Fact]
    public async Task The_media_types_of_the_page_are_asked_for_and_sent()
    {
        var wire = new Wire(_ => new(HttpStatusCode.NoContent));
        Assert.Null(await wire.Boats.GetPhotoAsync(41));
        Assert.Equal("image/png, image/jpeg", wire.Header("Accept"));
        await wire.Boats.SavePhotoAsync(41, ApiFile.FromBytes([1]));
        Assert.Equal("image/png", wire.Header("Content-Type"));
        Assert.Null(wire.Header("Accept"));
        await wire.Boats.SavePhotoAsync(41, ApiFile.FromBytes([1], "image/jpeg"));
        Assert.Equal("image/jpeg", wire.Header("Content-Type"));
    }
}
