using Sample;

try
{
    if (args is ["serve", ..])
    {
        await Serving.Run(args[1..]);
        return 0;
    }

    var store = new ChatStore();
    await using var server = await SampleServer.Start(store);
    await new Tour(server.Address, store).Run();
    return 0;
}
catch (Exception unexpected)
{
    Console.Error.WriteLine($"The sample went wrong: {unexpected}");
    return 1;
}
