using System.Text;
using CivilSociety.Server.Assistants;

namespace CivilSociety.Server.Tests.Assistants;

public sealed class ConversationTests
{
    [Fact]
    public async Task Line_Should_BeWrittenToItsEnd_When_WhatItAnswersIsCancelledMeanwhile()
    {
        using var output = new MemoryStream();
        using var conversation = new Conversation(Stream.Null, output, TimeSpan.Zero);
        using var first = new CancellationTokenSource();

        // As the protocol's transport writes a message.
        await conversation.Output.WriteAsync("""{"id":1,"result":{}}"""u8.ToArray(), first.Token);
        await first.CancelAsync();
        await conversation.Output.WriteAsync("\n"u8.ToArray(), first.Token);
        await conversation.Output.FlushAsync(first.Token);
        await conversation.Output.WriteAsync("{\"id\":2,\"result\":{}}\n"u8.ToArray());

        Assert.Equal("{\"id\":1,\"result\":{}}\n{\"id\":2,\"result\":{}}\n", Encoding.UTF8.GetString(output.ToArray()));
    }
}
